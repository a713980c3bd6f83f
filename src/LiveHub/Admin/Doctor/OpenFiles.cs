using System.Globalization;

namespace LiveHub.Admin.Doctor;

/// <summary>How many files and sockets the system lets one program have: each phone is a socket.</summary>
internal static class OpenFiles
{
    private const string Limits = "/proc/self/limits", Line = "Max open files";

    private const int Hundreds = 1_024, Thousands = 8_192;

    public static Finding Look() => !File.Exists(Limits)
        ? Finding.Good("open files", "this system sets no limit that must be raised")
        : Says(File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(Line, StringComparison.Ordinal)) ?? "");

    /// <param name="line">As in /proc/self/limits: the limit that holds, and how far the program may raise it, which it does.</param>
    public static Finding Says(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 5 || !long.TryParse(words[4], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            ? Finding.Good("open files", "no limit")
            : most >= Thousands ? Finding.Good("open files", $"{most}")
            : most >= Hundreds ? Finding.Look("open files", $"{most}: enough for some hundred phones. For more, LimitNOFILE=65536 in the systemd unit.")
            : Finding.Broken("open files", $"{most}: each phone is one. Set LimitNOFILE=65536 in the systemd unit, or ulimit -n 65536.");
    }
}
