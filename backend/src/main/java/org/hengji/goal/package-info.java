/** Project goals and department goals (绩效目标): drafting, submission, versions, status; the port to their process. */
package org.hengji.goal;
