/* Composing by GMime: texts as quoted-printable UTF-8, so that no line is long and none is changed
 * on its way. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Before ours: GLib names what base.h poisons, and has a MIN and MAX of its own. */
#include <gmime/gmime.h>
#undef MIN
#undef MAX

#include "mail/compose.h"

#include <pthread.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void
start_gmime(void)
{
	g_mime_init();
}

static void
unrefp(void *object)
{
	GObject **o = object;

	if (*o)
		g_object_unref(*o);
}

static bool
visible(const char *s, size_t max)
{
	size_t n = 0;

	for (; s && s[n]; n++)
		if ((unsigned char)s[n] < ' ' || s[n] == 0x7f)
			return base_broken("mail-header");
	return n <= max;
}

bool
mail_address_ok(const char *address)
{
	const char *at = strchr(address, '@');

	if (!at || at == address || !at[1] || strchr(at + 1, '@') ||
	    strlen(address) > MAIL_ADDRESS_MAX)
		return base_broken("mail-header");
	for (const char *p = address; *p; p++)
		if (*p <= ' ' || *p >= 0x7f || strchr("<>()[]\\,;:\"", *p))
			return base_broken("mail-header");
	return true;
}

static GMimeObject *
make_part(const char *subtype, const char *text)
{
	GMimePart *part = g_mime_part_new_with_type("text", subtype);
	CLEANUP(unrefp) GMimeStream *stream = g_mime_stream_mem_new_with_buffer(text, strlen(text));
	CLEANUP(unrefp)
	GMimeDataWrapper *content =
	    g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);

	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
	g_mime_part_set_content(part, content);
	return GMIME_OBJECT(part);
}

static GMimeObject *
make_body(const struct mail *m)
{
	GMimeMultipart *both;
	CLEANUP(unrefp) GMimeObject *text = make_part("plain", m->text);
	CLEANUP(unrefp) GMimeObject *html = m->html ? make_part("html", m->html) : NULL;

	if (!html)
		return g_object_ref(text);
	/* RFC 2046 5.1.4: the richest last. */
	both = g_mime_multipart_new_with_subtype("alternative");
	g_mime_multipart_add(both, text);
	g_mime_multipart_add(both, html);
	return GMIME_OBJECT(both);
}

static void
set_header(GMimeMessage *message, const char *name, const char *value)
{
	g_mime_object_set_header(GMIME_OBJECT(message), name, value, "utf-8");
}

static void
fill_head(struct arena *a, GMimeMessage *message, const struct mail *m)
{
	GDateTime *date = g_date_time_new_from_unix_local(m->at);

	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, m->from_name, m->from);
	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, NULL, m->to);
	if (m->reply_to)
		g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, NULL, m->reply_to);
	g_mime_message_set_subject(message, m->subject, "utf-8");
	g_mime_message_set_date(message, date);
	g_date_time_unref(date);
	g_mime_message_set_message_id(message, m->id);
	/* RFC 3834: out-of-office replies stay away. */
	set_header(message, "Auto-Submitted", "auto-generated");
	set_header(message, "Content-Language", m->lang);
	if (m->unsubscribe) { /* RFC 2369, RFC 8058 */
		set_header(message, "List-Unsubscribe", arena_printf(a, "<%s>", m->unsubscribe));
		set_header(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
	}
}

enum err
mail_compose(struct arena *a, const struct mail *m, struct str *ret_message)
{
	CLEANUP(unrefp) GMimeMessage *message = NULL;
	CLEANUP(unrefp) GMimeStream *out = NULL;
	CLEANUP(unrefp) GMimeObject *body = NULL;
	GMimeFormatOptions *format;
	GByteArray *bytes;

	if (!mail_address_ok(m->from) || !mail_address_ok(m->to) ||
	    (m->reply_to && !mail_address_ok(m->reply_to)) ||
	    !visible(m->from_name, MAIL_SUBJECT_MAX) || !visible(m->subject, MAIL_SUBJECT_MAX) ||
	    !visible(m->id, MAIL_ADDRESS_MAX) || !visible(m->unsubscribe, MAIL_SUBJECT_MAX) ||
	    strlen(m->text) > MAIL_BODY_MAX || (m->html && strlen(m->html) > MAIL_BODY_MAX))
		return ERR_INVALID;
	pthread_once(&once, start_gmime);
	message = g_mime_message_new(TRUE);
	fill_head(a, message, m);
	body = make_body(m);
	g_mime_message_set_mime_part(message, body);
	out = g_mime_stream_mem_new();
	format = g_mime_format_options_new();
	g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
	g_mime_object_write_to_stream(GMIME_OBJECT(message), format, out);
	g_mime_format_options_free(format);
	bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out));
	*ret_message = (struct str) {
		.p = arena_strndup(a, (const char *)bytes->data, bytes->len),
		.n = bytes->len,
	};
	return OK;
}
