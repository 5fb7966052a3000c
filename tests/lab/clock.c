/*
 * The wall clock of a program that runs with this in LD_PRELOAD: the true one and as many seconds more as stand in
 * the file that LAB_CLOCK names, an eight-byte integer that is mapped, so that a step is seen at once and from within
 * a sandbox. The monotonic clock stays true. Compiled by clock.ts; takes no headers, because there may be none.
 */
struct timespec {
  long seconds;
  long nanoseconds;
};
struct timeval {
  long seconds;
  long microseconds;
};

extern long syscall(long number, ...);
extern char *getenv(const char *name);
extern int open(const char *path, int flags, ...);
extern int close(int file);
extern void *mmap(void *address, unsigned long length, int protection, int flags, int file, long offset);
extern int pthread_cond_clockwait(void *condition, void *mutex, int clock, const struct timespec *until);
extern int sem_clockwait(void *semaphore, int clock, const struct timespec *until);

#ifdef __aarch64__
#define CLOCK_GETTIME 113
#else
#define CLOCK_GETTIME 228
#endif
#define REALTIME 0
#define MONOTONIC 1
#define REALTIME_COARSE 5
#define READABLE 1
#define SHARED 1
#define CLOSE_ON_EXEC 02000000
#define FAILED ((void *)-1)
/* No machine has been up for so long: a later moment is one of the wall clock. */
#define WALL_SECONDS 1000000000

static volatile long *offset;

static long offset_seconds(void) {
  if (offset == 0) {
    static long none = 0;
    char *path = getenv("LAB_CLOCK");
    int file = path == 0 ? -1 : open(path, CLOSE_ON_EXEC);
    void *mapped = file < 0 ? FAILED : mmap(0, sizeof(long), READABLE, SHARED, file, 0);
    if (file >= 0) close(file);
    offset = mapped == FAILED ? &none : mapped;
  }
  return *offset;
}

int clock_gettime(int clock, struct timespec *now) {
  long result = syscall(CLOCK_GETTIME, clock, now);
  if (result == 0 && (clock == REALTIME || clock == REALTIME_COARSE)) now->seconds += offset_seconds();
  return (int)result;
}

int gettimeofday(struct timeval *now, void *zone) {
  struct timespec precise;
  clock_gettime(REALTIME, &precise);
  now->seconds = precise.seconds;
  now->microseconds = precise.nanoseconds / 1000;
  return 0;
}

long time(long *result) {
  struct timespec now;
  clock_gettime(REALTIME, &now);
  if (result != 0) *result = now.seconds;
  return now.seconds;
}

/*
 * The kernel waits by the true clock: a moment of the stepped one would come as late as the clock was stepped. Firefox
 * sleeps so before it opens a database that is still being closed.
 */
static int clock_of(const struct timespec *until, struct timespec *true_until) {
  *true_until = *until;
  if (until->seconds < WALL_SECONDS) return MONOTONIC;
  true_until->seconds -= offset_seconds();
  return REALTIME;
}

int pthread_cond_timedwait(void *condition, void *mutex, const struct timespec *until) {
  struct timespec true_until;
  int clock = clock_of(until, &true_until);
  return pthread_cond_clockwait(condition, mutex, clock, &true_until);
}

int sem_timedwait(void *semaphore, const struct timespec *until) {
  struct timespec true_until;
  int clock = clock_of(until, &true_until);
  return sem_clockwait(semaphore, clock, &true_until);
}
