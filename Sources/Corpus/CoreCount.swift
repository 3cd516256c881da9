import Glibc

/// How many cores are online.
public enum CoreCount {
  public static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
