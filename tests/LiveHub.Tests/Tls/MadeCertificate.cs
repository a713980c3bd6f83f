using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LiveHub.Tests.Tls;

/// <summary>A certificate as PEM files in a directory, signed by another that lies behind it in the same file.</summary>
internal sealed class MadeCertificate : IDisposable
{
    private readonly string _directory = Repo.Temporary();

    public MadeCertificate() => Make();

    public string Chain => Path.Combine(_directory, "certificate.pem");

    public string Key => Path.Combine(_directory, "key.pem");

    /// <summary>Makes it anew, as a renewal does.</summary>
    /// <returns>Its fingerprint.</returns>
    public string Make(string? name = "hall.test", int fromDays = -1, int days = 30)
    {
        var now = DateTimeOffset.UtcNow;
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var root = Issuer("Test root", rootKey).CreateSelfSigned(now.AddDays(-400), now.AddDays(400));
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var bare = Issuer("Test issuer", issuerKey).Create(root, now.AddDays(-399), now.AddDays(399), RandomNumberGenerator.GetBytes(8));
        using var issuer = bare.CopyWithPrivateKey(issuerKey);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=hall", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        if (name is not null)
        {
            names.AddDnsName(name);
        }

        request.CertificateExtensions.Add(names.Build());
        using var made = request.Create(issuer, now.AddDays(fromDays), now.AddDays(fromDays + days), RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Chain, made.ExportCertificatePem() + "\n" + issuer.ExportCertificatePem() + "\n");
        return made.Thumbprint;
    }

    private static CertificateRequest Issuer(string name, ECDsa key)
    {
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
