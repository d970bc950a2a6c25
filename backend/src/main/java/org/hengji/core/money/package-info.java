/**
 * Amounts of money as documents print them: the printed text, its unit and the exact value in 元 side by side.
 * Nothing is rounded in here.
 */
package org.hengji.core.money;
