package org.hengji.audit;

/**
 * Where a command comes from.
 *
 * @param address of the client
 * @param label   which session (a digest of its id, never the id), or the name of the access token; null for neither
 */
public record Origin(String address, Kind kind, String label) {

    public enum Kind {
        SESSION("网页登录"), TOKEN("访问令牌"), NONE("未登录");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
