package org.hengji.dossier;

/** One stop on the line that shows how far a goal has come in its year. */
record TrackPoint(String code, String label, State state) {

    enum State { DONE, CURRENT, STOPPED, TODO }
}
