/** The engine at the edge: adapters of the domains' ports, delegates, work items, process pictures. Only this package imports Camunda. */
package org.hengji.workflow;
