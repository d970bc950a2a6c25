package org.hengji.library;

import org.hengji.platform.web.PageRequest;

/**
 * Which indicators of the library to list; a null field does not filter.
 *
 * @param text   part of a name, a project type or a description, or initials of the name's pinyin
 * @param level1 the 一级 or the beginning of it, such as {@code 产出}; {@code level2} likewise
 * @param region a region's full name, which finds what goes for it and for the regions around it
 */
record LibraryFilter(String text, String level1, String level2, String region, String industry, String projectType, PageRequest page) {}
