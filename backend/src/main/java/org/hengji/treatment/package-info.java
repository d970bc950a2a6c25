/**
 * Results tied to the next budget (与预算挂钩): what the last result does to a declaration, the bureau's percentages, the gate before
 * 送审 and the exceptions that 局领导 grants.
 */
package org.hengji.treatment;
