/* Which role may do what. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/role.h"

#include "gen/texts.h"

#define BIT(r) (1u << (r))
#define EVERY_ROLE (BIT(N_ROLE) - 1)

static const struct {
	const char *code;
	uint32_t roles;
} permissions[N_PERM] = {
	[PERM_NONE] = { "none", 0 },
	[PERM_PUBLIC] = { "public", EVERY_ROLE },
	[PERM_LOG_IN] = { "log_in", EVERY_ROLE },
	[PERM_TOKEN] = { "token", 0 },
	[PERM_STAFF] = { "staff", EVERY_ROLE },
	[PERM_CASE_NEW] = { "case_new", BIT(ROLE_AGENT) },
	[PERM_CASE_READ] = { "case_read", BIT(ROLE_AGENT) | BIT(ROLE_OFFICER) | BIT(ROLE_MANAGER) },
	[PERM_CASE_ANSWER] = { "case_answer", BIT(ROLE_AGENT) | BIT(ROLE_OFFICER) },
	[PERM_PROTECTED] = { "protected_identity", BIT(ROLE_PROTECTED) },
	[PERM_FIGURES] = { "figures", BIT(ROLE_AGENT) | BIT(ROLE_OFFICER) | BIT(ROLE_COMMUNICATOR) |
					  BIT(ROLE_MANAGER) | BIT(ROLE_ADMIN) },
	[PERM_USERS] = { "users", BIT(ROLE_ADMIN) },
	[PERM_IMPORT] = { "import", BIT(ROLE_ADMIN) },
	[PERM_JOBS] = { "jobs", BIT(ROLE_ADMIN) },
	[PERM_LOG] = { "log", BIT(ROLE_ADMIN) },
	[PERM_READS] = { "reads", BIT(ROLE_MANAGER) },
	[PERM_MISSING] = { "missing",
	    BIT(ROLE_AGENT) | BIT(ROLE_COMMUNICATOR) | BIT(ROLE_MANAGER) },
	[PERM_ANSWERS] = { "answers", BIT(ROLE_AGENT) | BIT(ROLE_OFFICER) | BIT(ROLE_COMMUNICATOR) |
					  BIT(ROLE_MANAGER) | BIT(ROLE_SECRETARY) |
					  BIT(ROLE_ADMIN) },
	[PERM_DIRECTORY] = { "directory", BIT(ROLE_MANAGER) | BIT(ROLE_ADMIN) },
	[PERM_DISTURBANCE] = { "disturbance",
	    BIT(ROLE_AGENT) | BIT(ROLE_COMMUNICATOR) | BIT(ROLE_MANAGER) | BIT(ROLE_CRISIS) },
	[PERM_STRUCTURE] = { "structure", BIT(ROLE_ADMIN) },
	[PERM_TEXTS] = { "texts",
	    BIT(ROLE_COMMUNICATOR) | BIT(ROLE_MANAGER) | BIT(ROLE_SECRETARY) | BIT(ROLE_ADMIN) },
	[PERM_TEXTS_APPROVE] = { "texts_approve",
	    BIT(ROLE_COMMUNICATOR) | BIT(ROLE_MANAGER) | BIT(ROLE_ADMIN) },
	[PERM_FORMS] = { "forms", BIT(ROLE_COMMUNICATOR) | BIT(ROLE_ADMIN) },
	[PERM_SETTINGS] = { "settings", BIT(ROLE_ADMIN) },
};

static const struct {
	const char *code;
	unsigned text;
} roles[N_ROLE] = {
	[ROLE_AGENT] = { "agent", T_ROLE_AGENT },
	[ROLE_OFFICER] = { "officer", T_ROLE_OFFICER },
	[ROLE_COMMUNICATOR] = { "communicator", T_ROLE_COMMUNICATOR },
	[ROLE_MANAGER] = { "manager", T_ROLE_MANAGER },
	[ROLE_SECRETARY] = { "secretary", T_ROLE_SECRETARY },
	[ROLE_PROJECT_LEADER] = { "project_leader", T_ROLE_PROJECT_LEADER },
	[ROLE_PRESS] = { "press", T_ROLE_PRESS },
	[ROLE_CRISIS] = { "crisis", T_ROLE_CRISIS },
	[ROLE_ADMIN] = { "admin", T_ROLE_ADMIN },
	[ROLE_PROTECTED] = { "protected_identity", T_ROLE_PROTECTED },
};

const char *
role_code(enum role role)
{
	return roles[role].code;
}

bool
role_find(struct str code, enum role *ret_role)
{
	for (size_t i = 0; i < N_ROLE; i++) {
		if (str_eqz(code, roles[i].code)) {
			*ret_role = (enum role)i;
			return true;
		}
	}
	return false;
}

unsigned
role_text(enum role role)
{
	return roles[role].text;
}

const char *
permission_code(enum permission p)
{
	return permissions[p].code;
}

bool
core_may(const struct cx *cx, enum permission p)
{
	if (p == PERM_PUBLIC || p == PERM_LOG_IN || cx->viewer.program)
		return true;
	if (base_broken("permission"))
		return true;
	return cx->viewer.user != 0 && (permissions[p].roles & cx->viewer.roles) != 0;
}
