/** What every web service needs: security, problem details, clock, settings of the libraries. */
package org.hengji.platform;
