/** Conventions of the HTTP interface: problem details, versions in headers, pages of lists, size limits. */
@org.springframework.modulith.NamedInterface
package org.hengji.platform.web;
