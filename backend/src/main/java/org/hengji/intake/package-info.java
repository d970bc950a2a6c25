/**
 * Taking goal documents in (导入): read, compare with what is stored, preview, commit. A document changes nothing until
 * it is committed, and then everything in one transaction.
 */
package org.hengji.intake;
