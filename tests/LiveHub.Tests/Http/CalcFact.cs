namespace LiveHub.Tests.Http;

/// <summary>A test that needs LibreOffice, which `./dev test` installs where it can; where it cannot, the test says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CalcFactAttribute : FactAttribute
{
    public CalcFactAttribute()
    {
        if (!Paths().Any(File.Exists))
        {
            Skip = "LibreOffice (soffice) is not installed here, and could not be installed.";
        }
    }

    private static IEnumerable<string> Paths() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice"));
}
