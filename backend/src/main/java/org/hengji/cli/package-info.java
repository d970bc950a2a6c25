/** The command line: the pure core on files, with no Spring context and no database. */
package org.hengji.cli;
