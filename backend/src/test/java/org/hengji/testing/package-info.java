/** What tests stand on: a real MariaDB, and the whole application on either database. */
package org.hengji.testing;
