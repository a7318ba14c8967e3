/* The logotype. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/logo.h"

#include <fcntl.h>

#include "base/file.h"
#include "base/secret.h"
#include "core/extract.h"
#include "core/setting.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"

enum { CLEAN_MS = 5000, NAME_BYTES = 10 };

static enum err
refused(struct cx *cx, const char *field, const struct picture *p)
{
	static const unsigned texts[N_PICTURE_REFUSAL] = {
		[PICTURE_UNKNOWN] = T_LOGO_UNKNOWN,
		[PICTURE_BROKEN] = T_LOGO_BROKEN,
		[PICTURE_LARGE] = T_LOGO_LARGE,
		[PICTURE_CANNOT] = T_LOGO_CANNOT,
	};

	return fail_field(cx, field, texts[p->refusal], str_dup(cx->arena, p->bytes));
}

/* A name that is the bytes': two that differ never have the same. */
static const char *
name_of(struct cx *cx, const struct picture *p)
{
	static const struct secret_key no_key;
	unsigned char mac[SECRET_MAC_BYTES];
	char text[2 * NAME_BYTES + 1];

	secret_mac(&no_key, p->bytes, mac);
	base32_encode(mac, NAME_BYTES, text);
	for (char *c = text; *c; c++)
		*c = ascii_lower(*c);
	return arena_printf(cx->arena, "%s.%s", text, p->type == FILE_PNG ? "png" : "svg");
}

enum err
logo_read(struct cx *cx, const char *path, const char *field, struct logo *ret_logo)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_CLOEXEC);
	char *bytes = arena_alloc(cx->arena, LOGO_FILE_MAX + 1);
	struct picture p = { 0 };
	struct str result = { 0 };
	ssize_t n = fd < 0 ? -1 : read(fd, bytes, LOGO_FILE_MAX + 1);
	enum err e;

	if (n < 0)
		return fail(cx, ERR_UPSTREAM, 0, NULL);
	if (n > LOGO_FILE_MAX)
		return fail_field(cx, field, T_LOGO_LARGE, "");
	db_rest(cx);
	e = extract_run(cx->arena, EXTRACT_PICTURE, (struct str) { .p = bytes, .n = (size_t)n },
	    CLEAN_MS, &result);
	if (e == ERR_INVALID || e == ERR_UPSTREAM || (!e && picture_read(result, &p)))
		return fail_field(cx, field, T_LOGO_BROKEN, "");
	if (e)
		return fail(cx, e, 0, NULL);
	if (p.refusal)
		return refused(cx, field, &p);
	*ret_logo = (struct logo) { .name = name_of(cx, &p), .type = p.type, .bytes = p.bytes };
	return OK;
}

static enum err
keep(struct cx *cx, const struct logo *l)
{
	return l ? core_q_logo_add(cx, l->name, l->type, l->bytes, cx->now, NULL) : OK;
}

enum err
logo_set(struct cx *cx, const struct logo_change *change)
{
	struct settings s = { 0 };
	const char *light;
	const char *dark;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = settings_get(cx, &s)))
		return e;
	light = change->remove ? "" : change->light ? change->light->name : s.logo;
	dark = change->remove ? "" : change->dark ? change->dark->name : s.logo_dark;
	if ((e = keep(cx, change->light)) || (e = keep(cx, change->dark)) ||
	    (e = settings_set_logo(cx, change->rev, light, dark, change->alt)))
		return e;
	return core_q_logo_sweep(cx, light, dark, NULL);
}
