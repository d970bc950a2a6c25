/** How every part of the system says no: what is wrong, where, and what to do, in words for a clerk. */
package org.hengji.core.refusal;
