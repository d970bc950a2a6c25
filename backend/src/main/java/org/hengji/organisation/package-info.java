/** Regions, finance bureaus, departments, units; people, their posts, and what each may see and do (机构与人员). */
package org.hengji.organisation;
