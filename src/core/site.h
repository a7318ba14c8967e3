/* A site: one municipality's directory with its configuration, key, database and search index.
 * One process serves one site; sites share nothing. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>

#include "base/cx.h"
#include "base/secret.h"
#include "db/db.h"

struct guess;
struct search;

enum { SITE_KEYS_MAX = 8 };

/* Mail as lyhord.conf has it. smtp NULL: there is none, and nothing is queued. */
struct site_mail {
	const char *smtp;      /* smtps://host:port or smtp://host:port */
	const char *smtp_bulk; /* another for mail to many; NULL: the same */
	const char *user;      /* NULL: no log-in */
	const char *from;      /* the sender's address */
	const char *ca_file;   /* NULL: the system's certificates */
	int64_t timeout_s;
	char *password; /* of the file smtp.password; wiped at the end */
};

/* The identity provider as lyhord.conf has it: core/oidc.h. issuer NULL: there is none. */
struct site_oidc {
	const char *issuer;
	const char *name; /* on the button */
	const char *client_id;
	const char *scopes;
	const char *claim_email;
	const char *claim_name;
	const char *claim_roles;
	const char *second;  /* values of acr and amr that count as the second step, by spaces */
	const char *ca_file; /* NULL: the system's certificates */
	bool trust_email;    /* addresses count without email_verified */
	bool create;	     /* who has no account gets one */
	int64_t timeout_s;
	char *secret; /* of the file oidc.secret, or NULL; wiped at the end */
};

struct oidc_memory;

struct site {
	struct arena *arena; /* owns the texts below */
	const char *dir;
	const char *database; /* path or PostgreSQL address */
	const char *listen;   /* address:port */
	const char *base_url; /* "" when it is to be taken from the request */
	int64_t public_posts_per_minute;
	int64_t api_requests_per_minute; /* of one token */
	const char *clamd;		 /* the virus scanner's socket; "" for none */
	const char *user; /* whom the supervisor becomes when root starts it; "" for nobody else */
	bool keep_failing_bodies; /* of requests that end the server */
	struct site_mail mail;
	struct site_oidc oidc;
	struct oidc_memory *oidc_memory;
	const char *backup_words; /* file with the passphrase of nightly backups; "" for none */
	int64_t backup_keep;	  /* how many nights are kept */
	int64_t streams_per_user;
	const char *metrics_token;		/* "": /metrics is for this machine alone */
	struct secret_key roots[SITE_KEYS_MAX]; /* the present one, then those it replaced */
	size_t n_roots;
	struct db *db;
	struct search *search;
	struct guess *guess; /* which topic a text is about: contact/route.h */
	int node;
	int64_t lease_until; /* as it stands in the node's row, while nobody else took it */
	struct {
		pthread_mutex_t lock;
		int64_t next;
		int64_t end;
		int64_t size; /* of the last block */
		int64_t taken_at;
	} numbers;
	struct { /* what this process sealed last; the sealer's thread alone looks at it */
		int64_t n;
		unsigned char mac[SECRET_MAC_BYTES];
	} sealed;
};

/* Makes the directory with lyhord.conf, site.key and the folders of DESIGN §3, and the tables.
 * `postgres` is NULL or an address. ERR_CONFLICT when a site is there already. */
MUST_USE enum err site_create(const char *dir, const char *postgres);
/* Opens a site; with `migrate` the tables are brought up to date, otherwise an old schema gives
 * ERR_CONFLICT. Says what is wrong in the log. Release with site_close(). */
MUST_USE enum err site_open(const char *dir, bool migrate, struct site **ret_site);
void site_close(struct site *site);
void site_closep(struct site **site);
/* Reads the configuration alone: for who needs no database. Release as above. */
MUST_USE enum err site_read_conf(const char *dir, struct site **ret_site);

/* A context of the program itself, with a database session. End it with site_cx_end(). */
void site_cx_start(struct site *site, struct arena *arena, struct cx *ret_cx);
void site_cx_end(struct cx *cx);

/* Renews this process's node number for a minute: call at least every half minute. */
MUST_USE enum err site_node_renew(struct site *site);

/* The key for one use of this site: to make something with. */
struct secret_key site_key(const struct site *site, const char *use);
/* The same of the i-th key, i below site->n_roots, 0 the present one: to see whether something was
 * made with it. */
struct secret_key site_key_at(const struct site *site, size_t i, const char *use);
/* Opens what secret_seal() closed with any of this site's keys for the use; in cx's arena. */
bool site_unseal(struct cx *cx, const char *use, struct str sealed, struct str *ret_text);
/* Puts a new key first in DIR/site.key; those before it stay, so that what was made with them is
 * still known. ERR_LIMIT when there are SITE_KEYS_MAX. A running server knows it after a restart.
 */
MUST_USE enum err site_key_rotate(const char *dir);

/* The next number of the cases' series. Takes a block in a transaction of its own: call it before
 * db_begin(). Numbers may be left out, never given twice. */
MUST_USE enum err site_case_number(struct cx *cx, int64_t *ret_number);
