/** Rules about amounts: funds, sums, costs, the spending plan. */
package org.hengji.core.prereview.money;
