package org.hengji.approvaldocument;

import org.hengji.core.form.medium.FormFormat;

/**
 * A file of a document as it was issued.
 *
 * @param size   bytes
 * @param sha256 digest of the content, hexadecimal
 */
record IssuedFile(FormFormat format, String fileName, long size, String sha256) {}
