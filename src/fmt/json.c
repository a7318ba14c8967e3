/* JSON by jansson. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/json.h"

#include "base/arena.h"
#include "base/guard.h"

void
json_releasep(json_t **v)
{
	json_decref(*v);
	*v = NULL;
}

enum err
json_read(struct str text, json_t **ret_value)
{
	json_error_t error;
	json_t *v;

	guard_outside("parsing");
	v = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &error);

	if (!v)
		return ERR_INVALID;
	*ret_value = v;
	return OK;
}

const char *
json_text(const json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

static int
add_to_buf(const char *p, size_t n, void *b)
{
	buf_add(b, p, n);
	return 0;
}

void
json_write(struct buf *b, const json_t *value)
{
	json_dump_callback(value, add_to_buf, b, JSON_COMPACT | JSON_ENCODE_ANY);
}
