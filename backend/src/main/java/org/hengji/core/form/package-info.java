/**
 * The official forms, in and out: a goal document is printed as the form of its region, and read back from one that a
 * person filled in with Excel or Word. Each layout is data ({@code rules/forms/*.yaml}) made of blocks
 * ({@link org.hengji.core.form.Block}); each medium is known to {@link org.hengji.core.form.medium} alone.
 */
package org.hengji.core.form;
