using System.Globalization;

namespace LiveHub.Admin.Doctor;

/// <summary>Whether the data directory can be written, and how much room it has.</summary>
internal static class DiskLook
{
    private const long Mebibyte = 1_048_576, Least = 100 * Mebibyte, Comfortable = 1_024 * Mebibyte;

    public static IReadOnlyList<Finding> At(string directory)
    {
        var there = Path.GetFullPath(directory);
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        try
        {
            var probe = Path.Combine(there, $"livehub-doctor-{Guid.NewGuid():N}");
            using (var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                file.Write(new byte[8_192]);
                file.Flush(flushToDisk: true);
            }

            return [Finding.Good("data directory", $"{there} can be written"), Room(new DriveInfo(there).AvailableFreeSpace)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return
            [
                Finding.Broken("data directory", $"{there} cannot be written ({e.Message}). Make room, or give it to the user that LiveHub runs as; "
                    + "LiveHub:DataDirectory names another."),
            ];
        }
    }

    /// <summary>A day of 500 people takes some tens of megabytes, and a backup as much again.</summary>
    public static Finding Room(long bytes)
    {
        var free = string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Mebibyte:0} MiB free");
        return bytes >= Comfortable ? Finding.Good("disk", free)
            : bytes >= Least ? Finding.Look("disk", free + ": make room before the day. Backups in the data directory count too.")
            : Finding.Broken("disk", free + ": when it is full nothing more is saved until there is room. Make room now.");
    }
}
