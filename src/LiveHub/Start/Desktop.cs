using System.ComponentModel;
using System.Diagnostics;

namespace LiveHub.Start;

/// <summary>Somebody sits at this computer and started the one file by double click: the browser is opened for them, and
/// what the console says stays until it was read. Elsewhere nothing of this happens.</summary>
internal sealed class Desktop
{
    private const string NoBrowser = "--no-browser";

    private Desktop(bool isHere, string[] arguments) => (IsHere, Arguments) = (isHere, arguments);

    public bool IsHere { get; }

    /// <summary>What was said to the program besides.</summary>
    public string[] Arguments { get; }

    public static Desktop Of(string[] args)
    {
        var rest = args.Where(arg => arg != NoBrowser).ToArray();
        return new(Installation.IsOneFile && args.Length == 0 && HasScreen(Environment.GetEnvironmentVariable), rest);
    }

    /// <summary>Whether a browser that is opened is seen by whoever started the program.</summary>
    internal static bool HasScreen(Func<string, string?> environment) => OperatingSystem.IsWindows()
        ? Environment.UserInteractive && !Console.IsOutputRedirected
        : (environment("DISPLAY") is { Length: > 0 } || environment("WAYLAND_DISPLAY") is { Length: > 0 })
            && environment("SYSTEMD_EXEC_PID") != Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)
            && environment("SSH_CONNECTION") is null or "";

    /// <summary>Opens the start page.</summary>
    public void Open(Uri page)
    {
        if (!IsHere)
        {
            return;
        }

        try
        {
            using var opened = Process.Start(OperatingSystem.IsWindows()
                ? new ProcessStartInfo(page.ToString()) { UseShellExecute = true }
                : new ProcessStartInfo("xdg-open", page.ToString()) { RedirectStandardError = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            Console.WriteLine("No browser could be opened here: open the address above by hand.");
        }
    }

    /// <summary>A window that closes at once takes with it why.</summary>
    public void WaitUntilRead()
    {
        if (IsHere && !Console.IsInputRedirected)
        {
            Console.WriteLine("Press Enter to close this window.");
            Console.ReadLine();
        }
    }
}
