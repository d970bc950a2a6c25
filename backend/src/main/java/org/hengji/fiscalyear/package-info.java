/** Budget years of a region (年度) and their monitoring checkpoints (监控点). */
package org.hengji.fiscalyear;
