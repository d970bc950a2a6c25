/** Operator's tools (运行维护): jobs that did not get through, the process of one goal, moving instances to a new model. */
package org.hengji.workflow.operation;
