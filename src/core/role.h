/* Roles of staff and the permissions that routes ask for. One table says which role has which. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum role {
	ROLE_AGENT,
	ROLE_OFFICER,
	ROLE_COMMUNICATOR,
	ROLE_MANAGER,
	ROLE_SECRETARY,
	ROLE_PROJECT_LEADER,
	ROLE_PRESS,
	ROLE_CRISIS,
	ROLE_ADMIN,
	ROLE_PROTECTED, /* a right beside another role: who protected people are, in cases that one
			   reads */
	N_ROLE,
};

enum permission {
	PERM_NONE,	    /* no row may have it */
	PERM_PUBLIC,	    /* everybody; sessions are ignored */
	PERM_LOG_IN,	    /* the log-in page: everybody, sessions are looked at */
	PERM_TOKEN,	    /* an interface whose token has the route's scope; no user */
	PERM_STAFF,	    /* anyone logged in */
	PERM_CASE_NEW,	    /* register a contact at the centre */
	PERM_CASE_READ,	    /* queue and case pages; which cases is decided by access classes */
	PERM_CASE_ANSWER,   /* answer, hand over, take notes */
	PERM_PROTECTED,	    /* see who a protected person is; each time is written down */
	PERM_FIGURES,	    /* statistics */
	PERM_USERS,	    /* users and roles */
	PERM_STRUCTURE,	    /* units and topics */
	PERM_SETTINGS,	    /* settings of the site */
	PERM_JOBS,	    /* failed jobs, the mail queue */
	PERM_LOG,	    /* the audit log */
	PERM_READS,	    /* who has read a case */
	PERM_MISSING,	    /* what the public found missing in answers */
	PERM_TEXTS,	    /* write texts that are approved before they are shown */
	PERM_TEXTS_APPROVE, /* approve and withdraw them */
	PERM_FORMS,	    /* forms that people fill in: make, change, publish, retire */
	PERM_DIRECTORY,	    /* keep the staff directory */
	PERM_IMPORT,	    /* take in files from other systems */
	PERM_DISTURBANCE,   /* say what is disturbed now, and brief the centre */
	PERM_ANSWERS,	    /* write answers, for others to approve */
	N_PERM,
};

const char *role_code(enum role role);
bool role_find(struct str code, enum role *ret_role);
/* The catalogue key of the role's name. */
unsigned role_text(enum role role);
const char *permission_code(enum permission p);
/* True when the viewer has the permission. */
bool core_may(const struct cx *cx, enum permission p);
