/* libxml2's parser, fed with what is unpacked. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Before our list of banned calls, which its headers mention. */
#include <libxml/parser.h>

#include "extract/walk.h"

struct run {
	const struct walk *w;
	xmlParserCtxtPtr parser;
	int depth;
	enum err e;
};

static void
stop(struct run *r, enum err e)
{
	if (!e || r->e)
		return;
	r->e = e;
	xmlStopParser(r->parser);
}

static void
start(void *arg, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
    const xmlChar **spaces, int n, int n_defaulted, const xmlChar **list)
{
	struct run *r = arg;
	struct walk_attrs attrs = { .list = list, .n = n };

	(void)prefix;
	(void)uri;
	(void)n_spaces;
	(void)spaces;
	(void)n_defaulted;
	if (r->e)
		return;
	if (++r->depth > WALK_DEPTH_MAX)
		stop(r, ERR_LIMIT);
	else
		stop(r, r->w->start(r->w->arg, (const char *)name, &attrs));
}

static void
end(void *arg, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct run *r = arg;

	(void)prefix;
	(void)uri;
	r->depth--;
	if (!r->e)
		stop(r, r->w->end(r->w->arg, (const char *)name));
}

static void
text(void *arg, const xmlChar *p, int n)
{
	struct run *r = arg;

	if (!r->e)
		stop(r, r->w->text(r->w->arg, (struct str) { (const char *)p, (size_t)n }));
}

/* A document type brings entities, and nothing that we read has one. */
static void
document_type(void *arg, const xmlChar *name, const xmlChar *external, const xmlChar *address)
{
	(void)name;
	(void)external;
	(void)address;
	if (!base_broken("walk-entity"))
		stop(arg, ERR_INVALID);
}

static enum err
feed(void *arg, struct str part)
{
	struct run *r = arg;

	if (xmlParseChunk(r->parser, part.p, (int)part.n, 0) != 0 && !r->e)
		r->e = ERR_INVALID;
	return r->e;
}

enum err
walk_part(const struct zip_entry *e, const struct walk *w)
{
	static xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC,
		.startElementNs = start,
		.endElementNs = end,
		.characters = text,
		.cdataBlock = text,
		.internalSubset = document_type };
	struct run r = { .w = w };
	enum err err;

	r.parser = xmlCreatePushParserCtxt(&sax, &r, NULL, 0, NULL);
	if (!r.parser)
		return ERR_INVALID;
	/* NOENT: &amp; in attributes becomes &. There are no entities of the document's own. */
	xmlCtxtUseOptions(
	    r.parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	err = zip_read(e, WALK_BYTES_MAX, feed, &r);
	if (!err && xmlParseChunk(r.parser, NULL, 0, 1) != 0)
		err = r.e ? r.e : ERR_INVALID;
	xmlFreeParserCtxt(r.parser);
	return err;
}

void
walk_start(void)
{
	xmlInitParser();
}

struct str
walk_attr(const struct walk_attrs *attrs, const char *name)
{
	const xmlChar *const *list = attrs->list;

	for (int i = 0; i < attrs->n; i++, list += 5)
		if (strcmp((const char *)list[0], name) == 0)
			return (struct str) { (const char *)list[3], (size_t)(list[4] - list[3]) };
	return (struct str) { 0 };
}
