import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller';
import { AuthService } from './auth.service';
import { IdentityProvider } from './identity-provider';
import { PasswordIdentityProvider } from './password-identity.provider';

@Module({
  controllers: [AuthController],
  providers: [AuthService, { provide: IdentityProvider, useClass: PasswordIdentityProvider }],
})
export class AuthModule {}
