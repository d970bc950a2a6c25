package org.hengji.fiscalyear;

/** The working days of a region are not what they were. */
public record HolidaysChanged(long regionId) {}
