/** Decisions on many goals at once and the submission of a whole department (批量办理), in the background and item by item answerable. */
package org.hengji.bulk;
