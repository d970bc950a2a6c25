/** Use of results (结果应用): feedback to the unit, rectification, what the grade does to the next budget. */
package org.hengji.results;
