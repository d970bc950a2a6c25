/** 批复: what the finance bureau grants a department for a year, as a numbered document that never changes once it is issued. */
package org.hengji.approvaldocument;
