/** The sample profile: four regions, five real departments and their people, and a year in every stage. */
package org.hengji.sample;
