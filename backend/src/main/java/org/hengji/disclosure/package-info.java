/** Official forms (官方表格) of what our rows hold, to look at, download and sign. */
package org.hengji.disclosure;
