using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LiveHub.Tls;

/// <summary>The certificate of LiveHub:Certificate. It is read again when its files change: a renewal needs no restart, and
/// one that cannot be used leaves the one before in place.</summary>
internal sealed class ServerCertificate
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    private readonly string _file;
    private readonly string _keyFile;
    private readonly TimeProvider _time;
    private readonly Lock _looking = new();
    private (SslStreamCertificateContext Context, DateTime Written) _now;
    private DateTimeOffset _lookAt;

    private ServerCertificate(string file, string keyFile, TimeProvider time)
    {
        (_file, _keyFile, _time) = (file, keyFile, time);
        (_now, _lookAt) = ((Read(), Written()), time.GetUtcNow() + LookEvery);
    }

    /// <summary>Set when the host has one; a certificate is read before.</summary>
    public ILogger? Log { get; set; }

    /// <summary>The first name that it holds, to open it by; null when it is for an address or for any name of a domain.</summary>
    public string? Name => Of(Leaf.Extensions).FirstOrDefault(name => !name.StartsWith('*'));

    private X509Certificate2 Leaf => _now.Context.TargetCertificate;

    /// <returns>Null when none is set.</returns>
    /// <exception cref="StartRefused">It cannot be used; the message says why.</exception>
    public static ServerCertificate? From(LiveHubSettings settings, string root, TimeProvider time) =>
        settings.Certificate is { Length: > 0 } file
            ? new(Path.Combine(root, file), Path.Combine(root, settings.CertificateKey is { Length: > 0 } key ? key : file), time)
            : null;

    /// <summary>Whether a browser that opens this name accepts the certificate.</summary>
    public bool Covers(string host) => Leaf.MatchesHostname(host);

    /// <summary>The newest that can be used, with the certificates that lead to it.</summary>
    public SslStreamCertificateContext Newest()
    {
        lock (_looking)
        {
            if (_time.GetUtcNow() >= _lookAt)
            {
                _lookAt = _time.GetUtcNow() + LookEvery;
                Renew();
            }

            return _now.Context;
        }
    }

    /// <summary>The next handshake looks at the files.</summary>
    public void LookAgain()
    {
        lock (_looking)
        {
            _lookAt = default;
        }
    }

    private void Renew()
    {
        var written = Written();
        if (written == _now.Written)
        {
            return;
        }

        try
        {
            _now = (Read(), written);
            Log?.Renewed(Leaf.NotAfter.ToUniversalTime());
        }
        catch (StartRefused no)
        {
            _now = (_now.Context, written); // Said once, not at each handshake.
            Log?.NotRenewed(no.Message);
        }
    }

    /// <summary>The later of both, and whatever comes out when one is away for a moment: it differs.</summary>
    private DateTime Written() =>
        new(Math.Max(File.GetLastWriteTimeUtc(_file).Ticks, File.GetLastWriteTimeUtc(_keyFile).Ticks), DateTimeKind.Utc);

    private SslStreamCertificateContext Read()
    {
        var (text, keyText) = (Text("Certificate", _file), Text("CertificateKey", _keyFile));
        var chain = new X509Certificate2Collection();
        try
        {
            chain.ImportFromPem(text);
        }
        catch (CryptographicException)
        {
            chain.Clear(); // Said below.
        }

        if (chain.Count == 0)
        {
            throw new StartRefused($"{_file} (LiveHub:Certificate) holds no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----.");
        }

        CheckTimes(chain[0]);
        var leaf = WithKey(text, keyText);
        chain.RemoveAt(0);
        return SslStreamCertificateContext.Create(leaf, chain, offline: true);
    }

    private void CheckTimes(X509Certificate2 leaf)
    {
        var now = _time.GetUtcNow();
        if (now > leaf.NotAfter || now < leaf.NotBefore)
        {
            var (when, day) = now > leaf.NotAfter ? ("has expired on", leaf.NotAfter) : ("is not valid before", leaf.NotBefore);
            throw new StartRefused($"The certificate in {_file} (LiveHub:Certificate) {when} "
                + $"{day.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC. Renew it, or look at this computer's clock.");
        }
    }

    private X509Certificate2 WithKey(string text, string keyText)
    {
        try
        {
            var leaf = X509Certificate2.CreateFromPem(text, keyText);
            // Windows opens a connection only with a key that lies in its store.
            return OperatingSystem.IsWindows() ? X509CertificateLoader.LoadPkcs12(leaf.Export(X509ContentType.Pfx), null) : leaf;
        }
        catch (ArgumentException e)
        {
            throw new StartRefused($"The key in {_keyFile} does not belong to the certificate in {_file} (LiveHub:Certificate).", e);
        }
        catch (CryptographicException e)
        {
            throw new StartRefused(keyText.Contains("ENCRYPTED", StringComparison.Ordinal)
                ? $"The key in {_keyFile} is locked with a passphrase, which the program does not know. Store it without one, readable by this program only."
                : keyText.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
                ? $"The key in {_keyFile} does not belong to the certificate in {_file} (LiveHub:Certificate), or cannot be understood."
                : $"{_keyFile} holds no private key in PEM. Put it behind the certificate, or say with LiveHub:CertificateKey where it is.", e);
        }
    }

    private static string Text(string setting, string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"The setting LiveHub:{setting} says {file}, which is missing or cannot be read.", e);
        }
    }

    private static IEnumerable<string> Of(X509ExtensionCollection extensions) =>
        extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateDnsNames());
}
