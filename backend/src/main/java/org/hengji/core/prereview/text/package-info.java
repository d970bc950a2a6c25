/** Rules that compare texts, tables and goals with each other. */
package org.hengji.core.prereview.text;
