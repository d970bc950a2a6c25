/** Draws that anybody can repeat: seeded, stratified, and independent of machine and order. */
package org.hengji.core.sampling;
