import Glibc

/// How many cores are online.
enum CoreCount {
  static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
