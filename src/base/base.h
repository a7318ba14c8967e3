/* What every file of Lyhörd includes first: attributes, small macros and the list of banned calls.
 * The poison at the end turns a call to an unsafe libc function into a compile error. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <alloca.h>
#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#define NORETURN __attribute__((noreturn))
#define CLEANUP(fn) __attribute__((cleanup(fn)))
#define UNUSED __attribute__((unused))

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

/* True when a test asks for this subject to be broken, to see that its test turns red
 * (LYHORD_BREAK=name, script/accept --self-check). In a release build it is the constant false. */
#ifdef LYHORD_TEST_HOOKS
bool base_broken(const char *name);
#else
#define base_broken(name) false
#endif

#ifndef LYHORD_NO_POISON
#undef alloca
#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok atoi atol atof
#pragma GCC poison scanf gmtime localtime ctime asctime system popen rand alloca
#endif
