/** Rules across goals: project against project, department against project, indicator against indicator. */
package org.hengji.core.prereview.across;
