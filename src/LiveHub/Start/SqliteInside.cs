using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SQLitePCL;

namespace LiveHub.Start;

/// <summary>SQLite in the one file for Linux: loaded from memory, so that it needs no directory where it may be unpacked
/// and run. (On Windows the program's own loader unpacks it.)</summary>
internal static class SqliteInside
{
    private const string Name = "e_sqlite3", Resource = "native/libe_sqlite3.so";

    public static void Load(Assembly inside)
    {
        if (inside.GetManifestResourceInfo(Resource) is null)
        {
            return;
        }

        var library = new Lazy<nint>(() => FromMemory(inside));
        NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly, (name, _, _) => name == Name ? library.Value : 0);
    }

    private static nint FromMemory(Assembly inside)
    {
        using var bytes = inside.GetManifestResourceStream(Resource)!;
        using var memory = new SafeFileHandle(MemfdCreate(Name, 0), ownsHandle: true);
        if (memory.IsInvalid)
        {
            throw new StartRefused($"SQLite cannot be loaded: {Marshal.GetLastPInvokeErrorMessage()}.");
        }

        using (var file = new FileStream(new SafeFileHandle(memory.DangerousGetHandle(), ownsHandle: false), FileAccess.Write))
        {
            bytes.CopyTo(file);
        }

        return NativeLibrary.Load($"/proc/self/fd/{memory.DangerousGetHandle()}");
    }

    [DllImport("libc", EntryPoint = "memfd_create", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint MemfdCreate(string name, uint flags);
}
