package org.hengji.treatment;

/** What a person may do with an asked exception now. */
public enum OverrideAction { APPROVE, REJECT, WITHDRAW }
