/** The indicator library (指标库): what to measure, how, and what reviewers kept correcting. */
package org.hengji.library;
