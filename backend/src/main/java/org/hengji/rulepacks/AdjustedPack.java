package org.hengji.rulepacks;

/**
 * A region's adjusted copy as stored.
 *
 * @param id      number of the row
 * @param packId  what goals are pinned to
 * @param parent  the pack it was made from
 * @param content the sections it states itself, JSON
 */
record AdjustedPack(long id, String packId, String parent, long regionId, String regionName, String name, int fromYear,
                    String content, int version) {}
