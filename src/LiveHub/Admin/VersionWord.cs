using System.Runtime.InteropServices;
using LiveHub.Start;

namespace LiveHub.Admin;

/// <summary>`LiveHub version`: which one this is, for a report of what went wrong.</summary>
internal static class VersionWord
{
    public static Task<int> Say(AdminAsked asked)
    {
        asked.Out.WriteLine($"LiveHub {Installation.Version} ({RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier})");
        return Task.FromResult(0);
    }
}
