/**
 * What a printed form looks like, apart from any medium, and the media it is written to and read from: xlsx, docx, html
 * and pdf. A form is written as a {@link org.hengji.core.form.medium.FormBook} and read as a
 * {@link org.hengji.core.form.medium.RawBook}; the meaning of the cells is not known here.
 */
package org.hengji.core.form.medium;
