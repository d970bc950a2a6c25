/** Other people in a goal's approval: 转办, 加签, 征询, 抄送, 催办, and 委托 for some days. */
package org.hengji.involvement;
