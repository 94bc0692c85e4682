package org.entente.feed.replay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that nobody has signed but itself, made anew each time: what a server has that is
 * not who it says it is (X.509 version 1 in DER; RFC 5280, 4.1).
 */
final class SelfSigned {

  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int INTEGER = 0x02;
  private static final int BITS = 0x03;
  private static final int TEXT = 0x0C;
  private static final int TIME = 0x17;
  private static final byte[] ECDSA_WITH_SHA256 = {
    0x06, 0x08, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x04, 0x03, 0x02
  };
  private static final byte[] COMMON_NAME = {0x06, 0x03, 0x55, 0x04, 0x03};

  private SelfSigned() {}

  /** For a server that shows such a certificate. */
  static SSLContext context() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate(keys)));
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      char[] unlocked = new char[0];
      store.setKeyEntry("replay", keys.getPrivate(), unlocked, new Certificate[] {certificate});
      var managers = KeyManagerFactory.getInstance("PKIX");
      managers.init(store, unlocked);
      var context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a certificate cannot be made", e);
    }
  }

  private static byte[] certificate(KeyPair keys) throws GeneralSecurityException {
    byte[] algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
    byte[] name = text(TEXT, "localhost");
    byte[] names = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, name)));
    byte[] always = der(SEQUENCE, text(TIME, "000101000000Z"), text(TIME, "491231235959Z"));
    byte[] number = der(INTEGER, BigInteger.ONE.toByteArray());
    byte[] content =
        der(SEQUENCE, number, algorithm, names, always, names, keys.getPublic().getEncoded());
    Signature signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(keys.getPrivate());
    signer.update(content);
    return der(SEQUENCE, content, algorithm, der(BITS, new byte[1], signer.sign()));
  }

  private static byte[] text(int tag, String text) {
    return der(tag, text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Tag, length and content; lengths below 65,536. */
  private static byte[] der(int tag, byte[]... parts) {
    var content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    int length = content.size();
    var all = new ByteArrayOutputStream();
    all.write(tag);
    if (length > 0xFF) {
      all.write(0x82);
      all.write(length >> 8);
    } else if (length > 0x7F) {
      all.write(0x81);
    }
    all.write(length & 0xFF);
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }
}
